typedef NS_ENUM(NSInteger, RoomError) {
  RoomErrorFull = 1,
  RoomErrorClosed = 2,
  RoomErrorLocked = 3,
  RoomErrorGone = 4,
};
