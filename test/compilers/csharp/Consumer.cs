// What a user of the generated C# writes.
using System;
using Chat;
using Web;

static class Consumer
{
    static string Handle(long value)
    {
        var code = (ChatErrorCode)value;
        switch (code)
        {
            case ChatErrorCode.UserDeleted: return "removed";
            default: return code.NameOf() ?? "unknown " + value;
        }
    }

    static void Main()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        Console.WriteLine("{0} {1} {2} {3}", Handle(207), Handle(-2), Handle(3000000000), Handle(999));
        Console.WriteLine(ChatErrorCode.In.DescriptionOf());
        Console.WriteLine(((ChatErrorCode)404).DescriptionOf());
        Console.WriteLine("{0} {1} {2}", WebErrorCode.ItsX, WebErrorCode.NameOf(WebErrorCode.Unknown), WebErrorCode.DescriptionOf("NO") ?? "null");
        try { throw new ChatException(ChatErrorCode.UserRemoved); }
        catch (ChatException error) { Console.WriteLine("{0} {1}", error.Message, error.Code.NameOf()); }
    }
}
