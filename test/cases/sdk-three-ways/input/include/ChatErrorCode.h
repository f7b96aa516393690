#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, CHConnectionState) {
  CHConnectionStateConnected = 1,
  CHConnectionStateDisconnected,
};

/// The errors of the chat SDK.
typedef NS_ENUM(NSInteger, CHErrorCode) {
  CHErrorUserNotFound = 100, ///< The user is not found.
  CHErrorWrongPassword,      ///< The password is wrong.
  CHErrorUsernameTooLong = 105, ///< The user name is too long.
  CHErrorRoomFull = 200,     ///< The room is full.
  CHErrorRoomClosed,         ///< The room is closed.
};
