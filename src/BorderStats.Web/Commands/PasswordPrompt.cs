using System.Text;
using BorderStats.Statistics;
using BorderStats.Web.Maintainers;

namespace BorderStats.Web.Commands;

/// <summary>Asks for a password without showing it; from a pipe it reads the first line.</summary>
internal static class PasswordPrompt
{
    public static string Ask(Locale locale)
    {
        if (Console.IsInputRedirected)
            return Console.ReadLine() ?? "";

        Console.Write(locale.Say(
            $"Contraseña ({MaintainersSetup.PasswordLength} caracteres o más): ",
            $"Password ({MaintainersSetup.PasswordLength} characters or more): "));
        StringBuilder password = new();
        while (Console.ReadKey(intercept: true) is var key && key.Key is not ConsoleKey.Enter)
        {
            if (key.Key is ConsoleKey.Backspace && password.Length > 0)
                password.Length--;
            else if (!char.IsControl(key.KeyChar))
                password.Append(key.KeyChar);
        }

        Console.WriteLine();
        return password.ToString();
    }
}
