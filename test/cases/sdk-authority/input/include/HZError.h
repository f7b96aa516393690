typedef NS_ENUM(NSInteger, HZError) {
  /// Nobody can open the gate.
  HZErrorGateLocked = 10,
  /// Tickets are valid for one day.
  HZErrorTicketOutdated = 11,
  /// Somebody blocks the turnstile.
  HZErrorTurnstileJammed = 14,
  /// The reader does not answer.
  HZErrorReaderOffline = 13,
};
