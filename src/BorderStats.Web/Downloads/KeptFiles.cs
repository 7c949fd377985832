using BorderStats.Queries.Holdings;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>
/// The files of everything that the version in force has: whoever asks first for one is sent it while it is made, and all
/// others from a file that was written beside it.
/// </summary>
internal sealed class KeptFiles(IConfiguration settings) : IDisposable
{
    // How long the first of them may hold up the others by taking it slowly.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly KeptFolder _folder = new(NumberSetting.KeptMegabytes.Of(settings) * 1_048_576L, KeptPlace.Of(settings));

    /// <param name="name">One of a few: another file of the same name takes the place of the first.</param>
    /// <param name="write">Writes all of it into the answer, or only the headers to whoever asks for no more.</param>
    /// <param name="datasets">Closed before a kept file is sent: who takes it slowly holds no connection.</param>
    public async Task<IResult> SendAsync(
        HttpContext http, Datasets datasets, string name, KeptOf of, string contentType, Func<Task> write)
    {
        var file = _folder.Open(name, of);
        if (file is null && HttpMethods.IsGet(http.Request.Method))
        {
            var (copy, made) = _folder.Begin(name, of);
            if (copy is not null)
                return await MakeAsync(http, copy, write);
            await Task.WhenAny(made, Task.Delay(Patience, http.RequestAborted));
            file = _folder.Open(name, of);
        }

        if (file is null)
        {
            await write();
            return Results.Empty;
        }

        await datasets.DisposeAsync();
        return Results.Stream(
            file, contentType, entityTag: AnswerVersion.Of(http)?.Tag,
            // A part of what is compressed on its way would be a part of other bytes than the tag says.
            enableRangeProcessing: Caching.Encoding(http).Length == 0 || !Caching.IsCompressed(contentType));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<IResult> MakeAsync(HttpContext http, KeptCopy copy, Func<Task> write)
    {
        var answer = http.Response.Body;
        try
        {
            http.Response.Body = new CopiedStream(answer, copy);
            await write();
            copy.Keep();
        }
        finally
        {
            http.Response.Body = answer;
            copy.Dispose();
        }

        return Results.Empty;
    }
}
