using BorderStats.Charts.Plans;
using BorderStats.Queries.Gaps;
using BorderStats.Queries.Places;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>
/// One indicator of an area or a nationality in words: where its explorer is, its rank, what is missing.
/// </summary>
public sealed record IndicatorProfileWords(IndicatorProfile Profile, Locale Locale)
{
    private SlotNames Slots => new(Profile.Indicator.Year, Locale);

    private bool IsNationality => Profile.Series.Query.By is BreakdownDimension.Nationality;

    public string Explorer => $"/{Locale.Code}/indicators/{Profile.Indicator.Id}" + (IsNationality
        ? $"?areas={Profile.Series.Query.Areas[0]}&nationalities={Profile.Line.Code}"
        : $"?areas={Profile.Line.Code}");

    /// <summary>"2nd of 32 states, 2019; the largest is Veracruz"; empty where nothing compares.</summary>
    public string Rank
    {
        get
        {
            if (Profile.Rank is not { } rank)
                return "";
            var period = PeriodWords.Of(rank.Period, Profile.Indicator.Year, Locale);
            var among = IsNationality
                ? Locale.Say("nacionalidades", "nationalities")
                : Locale.Say("estados", "states");
            var leader = rank.Place == 1 ? "" : Locale.Say(
                $"; primero, {Locale.Say(rank.Leader.Name)}", $"; first, {Locale.Say(rank.Leader.Name)}");
            return Locale.Say(
                $"Lugar {rank.Place} de {rank.Rivals} {among} con cifra de {period}{leader}",
                $"Number {rank.Place} of {rank.Rivals} {among} with a figure of {period}{leader}");
        }
    }

    /// <summary>"2007–2008 printed as missing, without a reason; 2019–2023 no bulletin prints it".</summary>
    public string Missing => string.Join("; ", Profile.Missing.Select(Said));

    private string Said(MissingYears missing) =>
        $"{Slots.Run(missing.First, missing.Last)} {Locale.Say(AbsenceWords.Of(missing.Reason).Meaning)}";
}
