public enum HallError: Int {
  case seatTaken = 1
  case seatBroken = 2
  case rowClosed = 3
  case ticketExpired = 4
  case ticketForged = 5
  case hallFull = 60
}
