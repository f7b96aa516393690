package com.tern.voice;

/** The errors of the Tern voice SDK. */
public final class TernErrors {
  private TernErrors() {}

  /** The operation failed for an unknown reason. */
  public static final int GENERAL = 1;
  /** The network is unreachable. */
  public static final int NETWORK_UNREACHABLE = 2;
  /** The app key is invalid. */
  public static final int INVALID_APP_KEY = 100;
  /** The token has expired. */
  public static final int TOKEN_EXPIRED = 101;
  /** The user does not exist. */
  public static final int USER_NOT_FOUND = 102;
  /** The user has logged in on another device. */
  public static final int LOGGED_IN_ELSEWHERE = 103;
  /** The user name is longer than 64 characters. */
  public static final int USERNAME_TOO_LONG = 105;
  /** The user is banned. */
  public static final int USER_BANNED = 106;
  /** The login did not finish within 30 seconds. */
  public static final int LOGIN_TIMEOUT = 107;
  /** The room is full. */
  public static final int ROOM_FULL = 200;
  /** The room is closed. */
  public static final int ROOM_CLOSED = 201;
  /** The room is locked. */
  public static final int ROOM_LOCKED = 202;
  /** The name of the room is invalid. */
  public static final int INVALID_ROOM_NAME = 203;
  /** The password of the room is wrong. */
  public static final int WRONG_ROOM_PASSWORD = 204;
  /** The user does not allow the app to use the microphone. */
  public static final int MICROPHONE_DENIED = 300;
  /** Another app uses the microphone. */
  public static final int MICROPHONE_IN_USE = 301;
  /** The speaker is unavailable. */
  public static final int SPEAKER_UNAVAILABLE = 302;
  /** The codec is not supported. */
  public static final int CODEC_NOT_SUPPORTED = 303;
  /** The bitrate is too high for the network. */
  public static final int BITRATE_TOO_HIGH = 304;
  /** 400: The disk is full. */
  public static final int RECORDING_DISK_FULL = 400;
  /** 401: The recording is not permitted. */
  public static final int RECORDING_NOT_PERMITTED = 401;
  /** 402: The upload of the recording failed. */
  public static final int RECORDING_UPLOAD_FAILED = 402;
  /** The server is busy. */
  public static final int SERVER_BUSY = 500;
  /** The server is under maintenance. */
  public static final int SERVER_MAINTENANCE = 501;
  /** The quota of the project is exceeded. */
  public static final int QUOTA_EXCEEDED = 502;
  /**
   * A probe of the test laboratory.
   * @hide
   */
  public static final int LABORATORY_PROBE = 900;
}
