import io.agora.chat.ChatErrorCode;
import io.agora.chat.ChatException;
import io.agora.constants.HugeErrorCode;
import io.agora.web.WebErrorCode;

/** What a user of the generated Java writes. */
final class Consumer {
    private static String handle(long value) {
        ChatErrorCode code = ChatErrorCode.fromCode(value);
        if (code == null) return "unknown " + value;
        return code == ChatErrorCode.USER_DELETED ? "removed" : "other " + code.getCode();
    }

    public static void main(String[] args) throws Exception {
        java.io.PrintStream out = new java.io.PrintStream(System.out, true, "UTF-8");
        out.println(handle(207) + ", " + handle(-2) + ", " + handle(3000000000L) + ", " + handle(999));
        out.println(ChatErrorCode.IN.getDescription());
        out.println(ChatErrorCode.fromCode(404).getDescription());
        out.println(WebErrorCode.fromCode("NO") + " " + WebErrorCode.UNKNOWN + " " + WebErrorCode.ITS_X.getCode());
        try {
            throw new ChatException(207, "lost");
        } catch (ChatException error) {
            out.println(error.getErrorCode() + " " + error.getCode() + " " + error.getMessage());
            out.println(new ChatException(207).getMessage() + " " + new ChatException(999).getMessage());
        }
        out.println(HugeErrorCode.nameOf(HugeErrorCode.CODE_NUMBER_9999) + " " + HugeErrorCode.descriptionOf(-10)
            + " " + HugeErrorCode.nameOf(-11));
    }
}
