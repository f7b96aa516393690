public class Room {
  public String name() { return "x"; }
}
