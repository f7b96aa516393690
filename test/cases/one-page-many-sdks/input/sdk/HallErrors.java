public final class HallErrors {
  public static final int SEAT_TAKEN = 1;
  public static final int SEAT_BROKEN = 2;
  public static final int ROW_CLOSED = 3;
  public static final int TICKET_EXPIRED = 4;
  public static final int TICKET_FORGED = 5;
  public static final int HALL_FULL = 6;
}
