package com.example.chat;

public class ChatError {
  /** The user is not found. */
  public static final int USER_NOT_FOUND = 100;
  /** The password is wrong. */
  public static final int PASSWORD_INCORRECT = 101;
  /** The user name is too long. */
  public static final int USERNAME_TOO_LONG = 104;
  /** The room is full. */
  public static final int ROOM_FULL = 200;
  /** The room is closed. */
  @Deprecated public static final int ROOM_CLOSED = 201;
}
