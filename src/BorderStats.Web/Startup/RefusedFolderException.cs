namespace BorderStats.Web.Startup;

/// <summary>The folder in which the database is to lie cannot be made.</summary>
internal sealed class RefusedFolderException(string folder, Exception reason) : Exception(folder, reason);
