namespace BorderStats.Bulletins;

internal sealed class GridReading(BulletinSheet sheet, BulletinLayout layout, NameBook names)
{
    public BulletinReading Read() => sheet.Rows.Count + layout.Rows.Count + names.Codebook.Areas.Count > 0 ? BulletinReading.Unusable([]) : BulletinReading.Unusable([]);
}
