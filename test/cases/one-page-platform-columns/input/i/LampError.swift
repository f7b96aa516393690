public enum LampError: Int {
  case lampGone = -1001
  case lampBad = -1002
  case cableBad = -1003
  case noPower = -1054
  case bulbMissing = -1005
  case socketFailed = -1006
  case tokenExpired = -1007
  case userBanned = -1008
}
