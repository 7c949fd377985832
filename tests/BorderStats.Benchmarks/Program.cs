using BorderStats.Benchmarks;

// Nothing here is part of the tests: times depend on the machine, so every figure is printed beside one to hold it against.
return args switch
{
    ["import", .. var rest] => await ImportBenchmark.RunAsync(rest.Length > 0 ? int.Parse(rest[0], null) : 3),
    ["queries"] => await QueryBenchmark.RunAsync(),
    ["start", var program] => await StartBenchmark.RunAsync(program),
    _ => Help(),
};

static int Help()
{
    Console.Error.WriteLine("import [TIMES]   a million rows, beside sqlite3 .import of the same file");
    Console.Error.WriteLine("queries          the questions that pages ask, over the shipped figures");
    Console.Error.WriteLine("start PROGRAM    first and second start of a published BorderStats.Web.dll");
    return 2;
}
