import Foundation

/// The errors of the Tern voice SDK.
public enum TernError: Int, Error {
  /// The operation failed for an unknown reason.
  case general = 1
  /// The network is unreachable.
  case networkUnreachable = 2
  /// The app key is invalid.
  case invalidAppKey = 100
  /// The token has expired.
  case tokenExpired
  /// The user does not exist.
  case userNotFound
  /// The user has logged in on another device.
  case loggedInElsewhere
  /// The user name is longer than 64 characters.
  case usernameTooLong = 105
  /// The user is banned.
  case userBanned
  /// The login did not finish within 30 seconds.
  case loginTimeout
  /// The room is full.
  case roomFull = 200
  /// The room is closed.
  case roomClosed = 201, roomLocked = 202
  /// The name of the room is invalid.
  case invalidRoomName = 203
  /// The password of the room is wrong.
  case wrongRoomPassword = 204
  /// The user does not allow the app to use the microphone.
  case microphoneDenied = 300
  /// Another app uses the microphone.
  case microphoneInUse = 301
  /// The speaker is unavailable.
  case speakerUnavailable = 302
  /// The codec is not supported.
  case codecNotSupported = 303
  /// The bitrate is too high for the network.
  case bitrateTooHigh = 304
  /// The disk is full.
  case recordingDiskFull = 400
  /// The recording is not permitted.
  case recordingNotPermitted = 401
  /// The upload of the recording failed.
  case recordingUploadFailed = 402
  /// The server is busy.
  case serverBusy = 500
  /// The server is under maintenance.
  case serverMaintenance = 501
  /// The quota of the project is exceeded.
  case quotaExceeded = 502

  /// The numbers that stand for "try again later".
  static let retryable: Set<Int> = [2, 500, 501]
}
