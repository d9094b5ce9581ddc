using CsCheck;
using PowerPlatformMagento.Packer.Settings;

namespace PowerPlatformMagento.Solution.Tests.Settings;

/// <summary>Values fit their variables and are no secrets.</summary>
[TestClass]
public sealed class SettingValueTests
{
    [TestMethod]
    [DataRow(VariableType.Text, "anything at all")]
    [DataRow(VariableType.Text, "https://shop.example.com/rest")]
    [DataRow(VariableType.Number, "1.5")]
    [DataRow(VariableType.YesNo, "yes")]
    [DataRow(VariableType.Json, "{\"a\":[1]}")]
    [DataRow(VariableType.Secret, "/subscriptions/1/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/s")]
    public void Is_fine(string type, string value) => Assert.IsNull(SettingValue.Problem(type, value));

    [TestMethod]
    [DataRow(VariableType.Text, "")]
    [DataRow(VariableType.Number, "many")]
    [DataRow(VariableType.YesNo, "true")]
    [DataRow(VariableType.Json, "{a}")]
    [DataRow(VariableType.Secret, "hunter2")]
    [DataRow(VariableType.Secret, "https://v.vault.azure.net/secrets/s")]
    [DataRow(VariableType.Text, "Endpoint=sb://x/;SharedAccessKey=abc")]
    [DataRow(VariableType.Text, "Password: abc")]
    [DataRow(VariableType.Text, "client_secret=abc")]
    [DataRow(VariableType.Text, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x")]
    public void Is_not_fine(string type, string value) => Assert.IsNotNull(SettingValue.Problem(type, value));

    [TestMethod]
    public void A_secret_is_never_repeated_in_the_answer() => Gen.String[Gen.Char.AlphaNumeric, 8, 30].Sample(value =>
        SettingValue.Problem(VariableType.Secret, value) is { } problem && !problem.Contains(value, StringComparison.Ordinal));
}
