using BorderStats.Benchmarks;

// Nothing here is part of the tests: times depend on the machine, so every figure is printed beside one to hold it against.
return args switch
{
    ["import", .. var rest] => await ImportBenchmark.RunAsync(rest.Length > 0 ? int.Parse(rest[0], null) : 3),
    ["read", var program, var folder, .. var rest] =>
        await ReadBenchmark.RunAsync(program, rest.Length > 0 ? int.Parse(rest[0], null) : 5, folder),
    ["server", var program, var folder, var server, var nationalities] =>
        await ServerBenchmark.RunAsync(program, folder, server, int.Parse(nationalities, null)),
    ["partitions", var program, var server, var nationalities] =>
        await PartitionBenchmark.RunAsync(program, server, int.Parse(nationalities, null)),
    ["ask", var site, var database, var question] => await ReadBenchmark.AskAsync(new(site), database, question),
    ["make", var file, var nationalities] => await MadeStatistics.MakeAsync(file, int.Parse(nationalities, null)),
    ["bare", var connection] => await BarePage.ServeAsync(connection),
    ["bytes", var file, var type] => await BareBytes.ServeAsync(file, type),
    ["exports", var program, var folder, .. var rest] =>
        await ExportBenchmark.RunAsync(program, rest.Length > 0 ? int.Parse(rest[0], null) : 5, folder),
    ["soak", var program, .. var rest] => await SoakBenchmark.RunAsync(
        program, TimeSpan.FromSeconds(rest.Length > 0 ? int.Parse(rest[0], null) : 60)),
    ["start", var program] => await StartBenchmark.RunAsync(program),
    ["seen", var program, .. var rest] => await SeenBenchmark.RunAsync(program, rest.Length > 0 ? int.Parse(rest[0], null) : 7),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine("import [TIMES]   a million rows, beside sqlite3 .import of the same file");
    Console.Error.WriteLine("read PROGRAM FOLDER [TIMES]  pages that no cache answers, over shipped, one and ten million figures kept in the folder");
    Console.Error.WriteLine("exports PROGRAM FOLDER [TIMES]  whole files beside sqlite3 -csv, kept answers beside a bare Kestrel (needs wrk)");
    Console.Error.WriteLine("server PROGRAM FOLDER CONNECTION N  the same pages from PostgreSQL and from SQLite, over N x 59,000 figures");
    Console.Error.WriteLine("partitions PROGRAM CONNECTION N  PostgreSQL with one table of N x 590,000 figures of ten indicators, and with one parted by indicator");
    Console.Error.WriteLine("make FILE N      a database of N x 59,000 figures of one indicator, to look at (17: a million)");
    Console.Error.WriteLine("ask SITE FILE QUESTION  one of these questions to a site that runs over the made database FILE");
    Console.Error.WriteLine("soak PROGRAM [SECONDS]  random pages and files while a bulletin comes and goes every second");
    Console.Error.WriteLine("start PROGRAM    first and second start of a published BorderStats.Web.dll");
    Console.Error.WriteLine("seen PROGRAM [TIMES]  when the explorer's chart is seen on slow 4G, beside a bare page with the same drawing");
    return 2;
}
