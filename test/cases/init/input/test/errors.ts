export enum RoomErrors {
  Full = 1,
  Closed = 2,
  Locked = 3,
}
