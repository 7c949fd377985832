using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

public static class BulletinWords
{
    /// <summary>"UPMRIP, “Boletín Estadístico 2019” (2020)"; who is named in the title is not named twice.</summary>
    public static string Cited(Bulletin bulletin, Locale locale)
    {
        var title = locale.Say($"«{bulletin.Title}»", $"“{bulletin.Title}”");
        return (HasOwnPublisher(bulletin) ? $"{bulletin.Publisher}, {title}" : title)
            + $" ({locale.Date(bulletin.Published)})";
    }

    public static bool HasOwnPublisher(Bulletin bulletin) => bulletin.Publisher != bulletin.Title;
}
