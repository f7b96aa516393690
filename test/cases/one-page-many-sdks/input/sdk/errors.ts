export enum HallErrorCode {
  SeatTaken = 1,
  SeatBroken = 2,
  TicketExpired = 4,
  TicketInvalid = 5,
  HallFull = 6,
}
