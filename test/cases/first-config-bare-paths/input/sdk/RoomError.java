public enum RoomError {
  ROOM_NOT_FOUND(1001),
  ROOM_FULL(1002),
  TOKEN_EXPIRED(1003);

  private final int code;

  RoomError(int code) {
    this.code = code;
  }
}
