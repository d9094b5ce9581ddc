namespace PowerPlatformMagento.Magento.Tests.Support;

internal sealed record CaptureEntry(string File, string Method, string Path, int Status, string ContentType);
