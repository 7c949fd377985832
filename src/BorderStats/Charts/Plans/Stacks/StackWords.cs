using BorderStats.Statistics;

namespace BorderStats.Charts.Plans.Stacks;

/// <summary>What is to be known of a stack before its height is read.</summary>
internal static class StackWords
{
    /// <summary>What follows the finding: how many stacks are open, and which lines are not stacked.</summary>
    public static string Reservations(ChartPlan plan) => Open(plan) + Beside(plan);

    /// <summary>"2018, together: at least 74,080 cards, 1 of 4 parts without data".</summary>
    public static string Opening(ChartPlan plan, int slot)
    {
        var (stack, locale) = (plan.Stack.Slots[slot], plan.Locale);
        var together = plan.Values.Sum(stack.Height);
        return $"{plan.Slots.Of(plan.Series.Slots[slot])}, {locale.Say("en conjunto: al menos", "together: at least")} "
            + $"{together}, {Reason(stack, locale)}";
    }

    private static string Reason(StackSlot stack, Locale locale) => stack switch
    {
        { Missing: > 0 } => locale.Say(
            $"{stack.Missing} de {stack.Parts} partes sin cifra",
            $"{stack.Missing} of {stack.Parts} parts without a figure"),
        { IsMixed: true } => locale.Say(
            "las partes no abarcan los mismos meses", "the parts are not of the same months"),
        _ => locale.Say("una parte es al menos lo que se ve", "one part is at least what is shown"),
    };

    private static string Open(ChartPlan plan)
    {
        var all = plan.Stack.Slots.Count(s => !s.IsEmpty);
        var open = all - plan.Stack.Slots.Count(s => s is { IsEmpty: false, IsWhole: true });
        var (spanish, english) = plan.IsMonthly ? ("meses", "months") : ("años", "years");
        return open == 0 ? "" : plan.Locale.Say(
            $". Pila abierta, «al menos», en {open} de {all} {spanish}",
            $". The stack is open, “at least”, in {open} of {all} {english}");
    }

    private static string Beside(ChartPlan plan)
    {
        string[] names = [.. plan.Lines.Where((_, rank) => plan.Stack.IsBeside(rank)).Select(l => l.Name)];
        return names.Length == 0 ? "" : plan.Locale.Say(
            $". Con un punto y no en la pila: {string.Join(", ", names)}",
            $". Marked by a point and not stacked: {string.Join(", ", names)}");
    }
}
