/** What a user of the generated Kotlin writes. */
package consumer

import io.agora.`in`.ChatErrorCode
import io.agora.web.WebErrorCode

private fun handle(code: Long): String = when (ChatErrorCode.fromCode(code)) {
    null -> "unknown $code"
    ChatErrorCode.USER_DELETED -> "removed"
    else -> "other $code"
}

public fun main() {
    println(listOf(handle(207), handle(-2), handle(3000000000), handle(999)))
    println(ChatErrorCode.fromCode(0)?.description)
    println(ChatErrorCode.fromCode(404)?.description)
    println(listOf(ChatErrorCode.entries.size, ChatErrorCode.USER_DELETED, ChatErrorCode.A_12.description))
    println(listOf(WebErrorCode.fromCode("WKS-MAP-404"), WebErrorCode.fromCode("NO"), WebErrorCode.UNKNOWN.code, WebErrorCode.ITS_X.code))
}
