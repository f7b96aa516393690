#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, TernRoomState) {
  TernRoomStateIdle = 0,
  TernRoomStateJoining,
  TernRoomStateJoined,
};

/// The errors of the Tern voice SDK.
typedef NS_ERROR_ENUM(TernErrorDomain, TernErrorCode) {
  /// The operation failed for an unknown reason.
  TernErrorGeneral = 1,
  /// The network is unreachable.
  TernErrorNetworkUnreachable = 2,

  /// The app key is invalid.
  TernErrorInvalidAppKey = 100,
  /// The token has expired.
  TernErrorTokenExpired,
  /// The user does not exist.
  TernErrorUserNotFound,
  /// The user has logged in on another device.
  TernErrorLoggedInElsewhere,
  /// The user name is longer than 64 characters.
  TernErrorUsernameTooLong = 105,
  /// The user is banned.
  TernErrorUserBanned = 106,
  /// The old name of TernErrorUserBanned, kept for source compatibility.
  TernErrorUserBlocked = TernErrorUserBanned,
  /// The login did not finish within 30 seconds.
  TernErrorLoginTimeout,

  /// The room is full.
  TernErrorRoomFull = 200,
  /// The room is closed.
  TernErrorRoomClosed = 201,
  /// The room is locked.
  TernErrorRoomLocked = 202,
  /// The name of the room is invalid.
  TernErrorInvalidRoomName = 203,
  /// The password of the room is wrong.
  TernErrorWrongRoomPassword = 204,
  // TernErrorRoomArchived = 205,

  /// The user does not allow the app to use the microphone.
  TernErrorMicrophoneDenied = 300,
  /// Another app uses the microphone.
  TernErrorMicrophoneInUse = 301,
  /// The speaker is unavailable.
  TernErrorSpeakerUnavailable = 302,
  /// The codec is not supported.
  TernErrorCodecNotSupported = 303,
  /// The bitrate is too high for the network.
  TernErrorBitrateTooHigh = 304,
#if TARGET_OS_IOS
  /// CallKit refused the call.
  TernErrorCallKitRefused = 306,
#endif

  /// The disk is full.
  TernErrorRecordingDiskFull = 400,
  /// The recording is not permitted.
  TernErrorRecordingNotPermitted = 401,
  /// The upload of the recording failed.
  TernErrorRecordingUploadFailed = 402,

  /// The server is busy.
  TernErrorServerBusy = 500,
  /// The server is under maintenance.
  TernErrorServerMaintenance = 501,
  /// The quota of the project is exceeded.
  TernErrorQuotaExceeded = 502,
};

NS_ASSUME_NONNULL_END
