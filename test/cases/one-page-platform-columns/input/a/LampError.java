package lamp;
public enum LampError {
  LAMP_GONE(1001),
  LAMP_BAD(1002),
  CABLE_BAD(1003),
  NO_POWER(1004),
  BULB_MISSING(1005),
  SOCKET_FAILED(1006),
  TOKEN_EXPIRED(1007),
  USER_BANNED(1008);
  public final int code;
  LampError(int c){code=c;}
}
