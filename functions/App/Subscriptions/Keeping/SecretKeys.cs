using System.Security.Cryptography;

namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>
/// Keys of what is encrypted on disk: that of the settings, the one before, and the key file beside the data. The file is made when the settings hold
/// no key; it is as safe as the folder, so a key from a vault is better.
/// </summary>
internal sealed class SecretKeys
{
    /// <summary>Length of a key.</summary>
    public const int KeyBytes = 32;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly Lazy<IReadOnlyList<byte[]>> _keys;

    public SecretKeys(string? current, string? previous, string file) =>
        _keys = new Lazy<IReadOnlyList<byte[]>>(() => Load(current, previous, file), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The key to encrypt with.</summary>
    public byte[] Current => _keys.Value[0];

    /// <summary>All keys to decrypt with.</summary>
    public IReadOnlyList<byte[]> All => _keys.Value;

    /// <summary>True when a setting holds a key.</summary>
    public static bool IsKey(string text)
    {
        Span<byte> key = stackalloc byte[KeyBytes + 2];
        return Convert.TryFromBase64String(text, key, out var length) && length == KeyBytes;
    }

    private static List<byte[]> Load(string? current, string? previous, string file)
    {
        var keys = new List<byte[]>();
        keys.AddRange(new[] { current, previous }.Where(key => !string.IsNullOrEmpty(key)).Select(key => Convert.FromBase64String(key!)));
        if (File.Exists(file) || string.IsNullOrEmpty(current))
        {
            var kept = ReadOrMake(file);
            keys.Insert(string.IsNullOrEmpty(current) ? 0 : keys.Count, kept);
        }

        return keys;
    }

    private static byte[] ReadOrMake(string file)
    {
        try
        {
            if (!File.Exists(file))
            {
                Make(file);
            }

            var key = File.ReadAllBytes(file);
            return key.Length == KeyBytes ? key : throw new SubscriptionsUnavailableException("its key file is damaged");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SubscriptionsUnavailableException("its key file cannot be read or made", exception);
        }
    }

    // Complete or not at all: a half key would lock everything that follows.
    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);

        // On Unix a move takes the place of a file that came into being meanwhile, so others wait outside.
        using var alone = WhenAlone($"{file}.lock");
        if (File.Exists(file))
        {
            return;
        }

        var unfinished = $"{file}.{RandomNumberGenerator.GetHexString(16)}.new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(unfinished, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file);
    }

    // Whoever was first needs the time of one small file.
    private static FileStream WhenAlone(string path)
    {
        FileStream? alone = null;
        SpinWait.SpinUntil(() => (alone = TryOpen(path)) is not null, LongestWait);
        return alone ?? Open(path);
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return Open(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
}
