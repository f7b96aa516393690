public enum JoinError: Int {
  case a = 1
  case b = 2
}
public enum AuthError: Int {
  case c = 1
  case d = 2
}
