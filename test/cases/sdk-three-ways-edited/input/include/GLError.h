typedef NS_ENUM(NSInteger, GLError) {
  GLErrorPoolClosed = 1,
  GLErrorPoolEmpty,
  GLErrorValveStuck,
  GLErrorPumpOffline,
};
