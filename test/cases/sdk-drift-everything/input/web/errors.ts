/** The states of a room. */
export enum RoomState {
  Idle = 0,
  Joining = 1,
  Joined = 2,
}

/** The errors of the Tern voice SDK. */
export enum TernErrorCode {
  /** The operation failed for an unknown reason. */
  GENERAL = 1,
  /** The network is unreachable. */
  NETWORK_UNREACHABLE = 2,
  /** The app key is invalid. */
  INVALID_APP_KEY = 100,
  /** The token has expired. */
  TOKEN_EXPIRED = 101,
  /** The user does not exist. */
  USER_NOT_FOUND = 102,
  /** The user has logged in on another device. */
  LOGGED_IN_ELSEWHERE = 103,
  /** The user name is longer than 64 characters. */
  USERNAME_TOO_LONG = 105,
  /** The user is banned. */
  USER_BANNED = 106,
  /** The login did not finish within 30 seconds. */
  LOGIN_TIMEOUT = 107,
  /** The room is full. */
  ROOM_FULL = 200,
  /** The room is closed. */
  ROOM_CLOSED = 201,
  /** The room is locked. */
  ROOM_LOCKED = 202,
  /** The name of the room is invalid. */
  INVALID_ROOM_NAME = 203,
  /** The password of the room is wrong. */
  WRONG_ROOM_PASSWORD = 204,
  /** The user does not allow the page to use the microphone. */
  MICROPHONE_DENIED = 300,
  /** Another tab uses the microphone. */
  MICROPHONE_IN_USE = 301,
  /** The codec is not supported. */
  CODEC_NOT_SUPPORTED = 303,
  /** The bitrate is too high for the network. */
  BITRATE_TOO_HIGH = 304,
  /** The server is busy. */
  SERVER_BUSY = 500,
  /** The server is under maintenance. */
  SERVER_MAINTENANCE = 501,
  /** The quota of the project is exceeded. */
  QUOTA_EXCEEDED = 502,
  /** @internal The recorder of the test laboratory. */
  LABORATORY_RECORDER = 901,
}
