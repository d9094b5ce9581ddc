namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Choice <c>mag_cartstate</c>: what became of a cart.</summary>
internal enum CartStateChoice
{
    Open = 772100000,
    Abandoned = 772100001,
    Recovered = 772100002,
    Converted = 772100003,
    Expired = 772100004,
}
