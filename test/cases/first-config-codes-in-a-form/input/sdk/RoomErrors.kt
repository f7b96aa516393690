object RoomErrors {
    fun formatErrorCode(number: Int): String = "OS-ROOM-" + number.toString().padStart(4, '0')

    val roomNotFound = ErrorInfo(code = formatErrorCode(4), message = "There is no such room.")

    fun roomFull(most: Int) = ErrorInfo(
        code = formatErrorCode(5),
        message = "The room has $most members already."
    )

    val tokenExpired = ErrorInfo(code = formatErrorCode(10), message = "The token is out of date.")
}
