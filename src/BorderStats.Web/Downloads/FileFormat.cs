using BorderStats.Exports;
using BorderStats.Exports.Workbooks;
using BorderStats.Statistics;

namespace BorderStats.Web.Downloads;

/// <summary>The formats that rows of figures are sent in, by the ending of their address.</summary>
internal static class FileFormat
{
    public const string Csv = "csv", Workbook = "xlsx", Parquet = "parquet", Json = "json";

    public static string ContentType(string ending) => ending switch
    {
        Csv => "text/csv; charset=utf-8; header=present",
        Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Parquet => "application/vnd.apache.parquet",
        Json => "application/json; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "There is no such format."),
    };

    /// <summary>Whether the text begins with the mark by which a spreadsheet sees UTF-8.</summary>
    public static bool HasMark(HttpContext http, string ending) => ending == Csv && http.Request.Query["bom"] == "1";

    /// <param name="sources">Asked for after the last row.</param>
    public static Task SendAsync(
        HttpContext http, string ending, ExportRows rows, Func<ExportNotes> notes, Func<IEnumerable<Bulletin>> sources,
        Locale locale)
    {
        http.Response.ContentType = ContentType(ending);
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : WholeFile.SendAsync(http, async () =>
        {
            var cancel = http.RequestAborted;
            switch (ending)
            {
                case Csv:
                    var text = FileHeaders.Text(http.Response, HasMark(http, ending));
                    await ExportCsv.WriteAsync(text, rows, cancel);
                    await text.DisposeAsync();
                    break;
                case Json:
                    await ExportJson.WriteAsync(http.Response.Body, rows, cancel);
                    break;
                case Workbook:
                    await ExportWorkbook.WriteAsync(http.Response.Body, rows, notes(), sources, locale, cancel);
                    break;
                default:
                    await ExportParquet.WriteAsync(http.Response.Body, rows, cancel);
                    break;
            }
        });
    }
}
