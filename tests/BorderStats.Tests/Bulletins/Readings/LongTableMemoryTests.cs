using System.Globalization;
using System.Text;
using BorderStats.Bulletins.Readings;

namespace BorderStats.Tests.Bulletins.Readings;

/// <summary>Run when no other test does, for the memory of all of them is one.</summary>
[CollectionDefinition(nameof(LongTableMemoryTests), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(LongTableMemoryTests))]
public sealed class LongTableMemoryTests
{
    [Fact]
    public void A_long_table_is_streamed_and_never_held()
    {
        using GeneratedCsv stream = new(rows: 200_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);

        foreach (var row in LongTable.Open(stream, "long.csv", Street.Names)!.Rows())
        {
            Assert.NotNull(row.Figure);
            if (++count % 50_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(200_000, count);
        // The keys of 200,000 figures, and nothing else, stay: less than a hundred bytes each.
        Assert.InRange(most, 0, 20_000_000);
    }

    /// <summary>A CSV file that is made while it is read.</summary>
    private sealed class GeneratedCsv(int rows) : Stream
    {
        private static readonly string[] States = [.. Street.Codebook.States.Select(s => s.Code)];
        private static readonly string[] Nationalities = [.. Street.Codebook.Nationalities.Select(n => n.Code)];
        private byte[] _rest = [];
        private int _row = -1;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => 0;
            set
            {
                ArgumentOutOfRangeException.ThrowIfNotEqual(value, 0);
                (_row, _rest) = (-1, []);
            }
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_rest.Length == 0)
                _rest = Next();
            var take = Math.Min(count, _rest.Length);
            _rest.AsSpan(0, take).CopyTo(buffer.AsSpan(offset));
            _rest = _rest[take..];
            return take;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private byte[] Next()
        {
            if (_row >= rows)
                return [];
            StringBuilder text = new();
            if (_row < 0)
            {
                text.Append("indicator,area,nationality,year,months,value,printed,status,note\n");
                _row = 0;
            }

            for (var end = Math.Min(rows, _row + 500); _row < end; _row++)
            {
                var (state, rest) = (_row % 32, _row / 32);
                var (nationality, year) = (rest % Nationalities.Length, 1990 + (rest / Nationalities.Length));
                text.Append(CultureInfo.InvariantCulture, $"apprehensions,{States[state]},{Nationalities[nationality]},{year},01-12,{_row},{_row},A,\n");
            }

            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }
}
