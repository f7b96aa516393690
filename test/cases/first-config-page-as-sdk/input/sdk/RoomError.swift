public enum RoomError: Int {
  case roomNotFound = 1001
  case roomFull = 1002
  case tokenExpired = 1003
}

public enum RoomWarning: Int {
  case slowNetwork = 2001
  case lowBattery = 2002
}
