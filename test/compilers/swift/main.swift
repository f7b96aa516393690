// What a user of the generated Swift writes.

func handle(_ code: Int) -> String {
    switch ChatErrorCode(rawValue: code) {
    case .userDeleted: return "removed"
    case let known where known.name != nil: return "other \(known)"
    case let unknown: return "unknown \(unknown)"
    }
}

print(handle(207), handle(-2), handle(3_000_000_000), handle(999))
print(ChatErrorCode.in.explanation ?? "nil")
print(ChatErrorCode(rawValue: 404).explanation ?? "nil")
print(ChatErrorCode.allCases.count, ChatErrorCode.a12.explanation ?? "nil", ChatErrorCode.default == ChatErrorCode(rawValue: -2))
print(WebErrorCode.itsX.rawValue, WebErrorCode.unknown, WebErrorCode(rawValue: "NO").name ?? "nil")
