typedef NS_ENUM(NSInteger, ChatError) {
  ChatErrorTooSlow = 1,
  ChatErrorLineBusy = 2,
  ChatErrorLineDead = 3,
};
