namespace BorderStats.Web.Commands;

/// <summary>Who acts when a command is given at the machine itself.</summary>
internal static class CommandWho
{
    public static string Name => $"{Environment.UserName} (command line)";
}
