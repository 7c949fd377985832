using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BorderStats.Database;

/// <summary>The observations at rest. Left of it only writes, right of it only reads.</summary>
public abstract class StatisticsContext(DbContextOptions options) : DbContext(options)
{
    internal const string ValueIndex = "IX_Observations_Value";

    /// <summary>
    /// The figures that are found by their value: totals of all nationalities, and the country's figures of each. A
    /// question says this in the very same words, or SQLite does not see that the index answers it. Nothing of the value
    /// itself: SQLite would begin at that bound and not at the one asked for.
    /// </summary>
    internal const string QuotedFigures = "(\"Nationality\" = 'ALL' OR \"Area\" = 'MX')";

    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<Bulletin> Bulletins => Set<Bulletin>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<Breakdown> Breakdowns => Set<Breakdown>();
    public DbSet<BulletinCoverage> Coverage => Set<BulletinCoverage>();
    public DbSet<ListSum> ListSums => Set<ListSum>();
    public DbSet<NationalitySize> Sizes => Set<NationalitySize>();
    public DbSet<DataVersion> Versions => Set<DataVersion>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<LearntAlias> Aliases => Set<LearntAlias>();
    public DbSet<ConfirmedLayout> Layouts => Set<ConfirmedLayout>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ObservationStatus>().HaveConversion<ObservationStatusConverter>();
        configurationBuilder.Properties<PublicationDate>().HaveConversion<PublicationDateConverter>();
        configurationBuilder.Properties<MonthSpan>().HaveConversion<MonthSpanConverter>();
        configurationBuilder.Properties<Frequency>().HaveConversion<FrequencyConverter>();
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayConverter>();
        configurationBuilder.Properties<BulletinKind>().HaveConversion<string>();
        configurationBuilder.Properties<BulletinState>().HaveConversion<string>();
        configurationBuilder.Properties<AuditAction>().HaveConversion<string>();
        configurationBuilder.Properties<BreakdownDimension>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UniversalTimeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Bulletin>(bulletin =>
        {
            bulletin.HasKey(b => b.Number);
            bulletin.HasIndex(b => b.Id).IsUnique();
            bulletin.HasIndex(b => b.Sha256);
            bulletin.Property(b => b.Title);
            bulletin.Property(b => b.Publisher);
            bulletin.Property(b => b.Kind);
            bulletin.Property(b => b.Published);
            bulletin.Property(b => b.Url);
            bulletin.Property(b => b.Note);
            bulletin.Property(b => b.FileName);
            bulletin.Property(b => b.State);
            bulletin.Property(b => b.KeptAt);
            bulletin.Ignore(b => b.IsOwnTable);
            bulletin.Ignore(b => b.Rank);
        });
        modelBuilder.Entity<Observation>(Observation);
        modelBuilder.Entity<Breakdown>(breakdown =>
        {
            breakdown.HasKey(b => new { b.Bulletin, b.Indicator, b.By, b.FromYear });
            breakdown.Property(b => b.Months);
            breakdown.Ignore(b => b.IsMonthly);
        });
        modelBuilder.Entity<StoredFile>(file =>
        {
            file.HasKey(f => f.Sha256);
            file.Property(f => f.Bytes);
        });
        modelBuilder.Entity<DataVersion>(version =>
        {
            version.HasKey(v => v.Number);
            version.Property(v => v.Token);
            version.Property(v => v.At);
            version.Property(v => v.Reason);
        });
        Summaries(modelBuilder);
        Publishing(modelBuilder);
    }

    private static void Publishing(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.HasKey(d => d.Id);
            draft.Property(d => d.FileName);
            draft.Property(d => d.Sha256);
            draft.Property(d => d.Who);
            draft.Property(d => d.At);
        });
        modelBuilder.Entity<AuditEntry>(entry =>
        {
            entry.HasKey(e => e.Number);
            entry.Property(e => e.At);
            entry.Property(e => e.Who);
            entry.Property(e => e.Action);
            entry.Property(e => e.Subject);
            entry.Property(e => e.Detail);
        });
        modelBuilder.Entity<LearntAlias>().HasKey(a => new { a.List, a.Name });
        modelBuilder.Entity<ConfirmedLayout>().HasKey(l => l.Fingerprint);
    }

    private static void Observation(EntityTypeBuilder<Observation> observation)
    {
        // In the order of the commonest question: the years of a line lie in one stretch, and its months in another.
        observation.HasKey(o => new
        {
            o.Indicator,
            o.Area,
            o.Nationality,
            o.Frequency,
            o.Year,
            o.FirstMonth,
            o.LastMonth,
            o.BulletinNumber,
        });
        observation.Property(o => o.Value);
        observation.Property(o => o.Printed);
        observation.Property(o => o.Status);
        observation.Property(o => o.Note);
        observation.Property(o => o.Place);
        observation.Property(o => o.CurrentFrom);
        observation.Property(o => o.CurrentUntil);
        observation.Ignore(o => o.Period);
        observation.HasOne<Bulletin>().WithMany().HasForeignKey(o => o.BulletinNumber).OnDelete(DeleteBehavior.Cascade);
        // What one bulletin printed, in the order of its page and its file.
        observation.HasIndex(o => new
        {
            o.BulletinNumber,
            o.Indicator,
            o.Year,
            o.FirstMonth,
            o.LastMonth,
            o.Area,
            o.Nationality,
        }).HasDatabaseName("IX_Observations_Bulletin");
        observation.HasIndex(o => o.Value).HasDatabaseName(ValueIndex).HasFilter(QuotedFigures);
    }

    private static void Summaries(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<BulletinCoverage>(coverage =>
        {
            coverage.ToTable("Coverage");
            coverage.HasKey(c => new { c.BulletinNumber, c.Indicator, c.By, c.Code });
            coverage.HasOne<Bulletin>().WithMany().HasForeignKey(c => c.BulletinNumber).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ListSum>(sum =>
        {
            sum.HasKey(s => new
            {
                s.BulletinNumber,
                s.Indicator,
                s.By,
                s.Area,
                s.Nationality,
                s.Year,
                s.FirstMonth,
                s.LastMonth,
            });
            sum.HasOne<Bulletin>().WithMany().HasForeignKey(s => s.BulletinNumber).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<NationalitySize>(size =>
        {
            size.ToTable("NationalitySizes");
            size.HasKey(s => new { s.Indicator, s.Area, s.Nationality, s.Year, s.CurrentFrom });
        });
    }
}

/// <summary>The default: one file, nothing to install.</summary>
public sealed class SqliteStatisticsContext(DbContextOptions<SqliteStatisticsContext> options)
    : StatisticsContext(options);
