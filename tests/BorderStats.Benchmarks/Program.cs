using BorderStats.Benchmarks;

// Nothing here is part of the tests: times depend on the machine, so every figure is printed beside one to hold it against.
return args switch
{
    ["import", .. var rest] => await ImportBenchmark.RunAsync(rest.Length > 0 ? int.Parse(rest[0], null) : 3),
    ["read", var program, var folder, .. var rest] =>
        await ReadBenchmark.RunAsync(program, rest.Length > 0 ? int.Parse(rest[0], null) : 5, folder),
    ["ask", var site, var database, var question] => await ReadBenchmark.AskAsync(new(site), database, question),
    ["make", var file, var nationalities] => await MadeStatistics.MakeAsync(file, int.Parse(nationalities, null)),
    ["bare", var connection] => await BarePage.ServeAsync(connection),
    ["start", var program] => await StartBenchmark.RunAsync(program),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine("import [TIMES]   a million rows, beside sqlite3 .import of the same file");
    Console.Error.WriteLine("read PROGRAM FOLDER [TIMES]  pages that no cache answers, over shipped, one and ten million figures kept in the folder");
    Console.Error.WriteLine("make FILE N      a database of N x 59,000 figures of one indicator, to look at (17: a million)");
    Console.Error.WriteLine("ask SITE FILE QUESTION  one of these questions to a site that runs over the made database FILE");
    Console.Error.WriteLine("start PROGRAM    first and second start of a published BorderStats.Web.dll");
    return 2;
}
