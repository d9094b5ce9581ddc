using System.Text.Json;

namespace PowerPlatformMagento.Packer.Configuration;

/// <summary>What is shipped and where to: pac.config in the root of the repository.</summary>
/// <param name="Publisher">The publisher of all solutions.</param>
/// <param name="Solutions">The solutions in the order of their import.</param>
/// <param name="Environments">The environments in the order of a release.</param>
internal sealed record PacConfig(PacPublisher Publisher, IReadOnlyList<PacSolution> Solutions, IReadOnlyList<PacEnvironment> Environments)
{
    public const string FileName = "pac.config";

    private static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="InvalidDataException">The file is not the JSON of a configuration; the message says where.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static PacConfig Read(string root)
    {
        var file = Path.Combine(root, FileName);
        try
        {
            return JsonSerializer.Deserialize<PacConfig>(File.ReadAllBytes(file), Names) ?? throw new InvalidDataException("It holds nothing.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }
}
