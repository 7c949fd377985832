namespace BorderStats.Bulletins;

internal static class WorkbookTable { public static BulletinTable Read(BulletinFile file, ReadingLimits limits) => new(file.Name, FileFormat.Unknown, [], [FileRefusal.Damaged(file)]); }
