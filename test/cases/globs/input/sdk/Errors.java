public class Errors {
  public static final int ROOM_FULL = 1;
  public static final int ROOM_CLOSED = 2;
  public static final int ROOM_LOCKED = 3;
}
