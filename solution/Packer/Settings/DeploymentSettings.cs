using System.Text.Encodings.Web;
using System.Text.Json;

namespace PowerPlatformMagento.Packer.Settings;

/// <summary>The deployment settings of one environment, in the format of "pac solution import --settings-file".</summary>
internal sealed record DeploymentSettings(IReadOnlyList<VariableSetting> EnvironmentVariables, IReadOnlyList<ConnectionSetting> ConnectionReferences)
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static DeploymentSettings Empty { get; } = new([], []);

    /// <exception cref="InvalidDataException">The bytes are not such settings; the message says where.</exception>
    public static DeploymentSettings Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<DeploymentSettings>(bytes, Form) ?? Empty;
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(error.Message.TrimEnd('.'), error);
        }
    }

    /// <summary>UTF-8 without mark, two blanks, LF.</summary>
    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Form), (byte)'\n'];
}
