using System.Text;
using CsCheck;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class ErrorBodyTests
{
    [TestMethod]
    [DataRow("""{"message":"m"}""", true, "m", null)]
    [DataRow("""{"message":"m %resources","parameters":{"resources":"a, b"}}""", true, "m %resources", "a, b")]
    [DataRow("""{"message":"m","parameters":["x"]}""", true, "m", null)]
    [DataRow("""{"messages":{"error":[{"code":500,"message":"old"}]}}""", true, "old", null)]
    [DataRow("""{"messages":{"error":[]},"message":"m"}""", true, "m", null)]
    [DataRow("""{"messages":{"error":["text"]}}""", true, null, null)]
    [DataRow("{}", true, null, null)]
    [DataRow("\"text\"", true, null, null)]
    [DataRow("<html>", false, null, null)]
    [DataRow("""{"message":"cut""", false, null, null)]
    [DataRow("", false, null, null)]
    public void Reads_every_shape(string json, bool isJson, string? message, string? resources) =>
        Assert.AreEqual(new ErrorBody(isJson, message, resources), ErrorBody.Parse(Encoding.UTF8.GetBytes(json)));

    [TestMethod]
    [DataRow("""{"message":"m","parameters":{"fieldName":"city"}}""", "city")]
    [DataRow("""{"message":"m","errors":[{"message":"m","parameters":{"fieldName":"city"}},{"message":"n","parameters":{"fieldName":"countryId"}},{"parameters":{"fieldName":"city"}}]}""", "city, countryId")]
    [DataRow("""{"message":"m","parameters":{"fieldName":"eva.muster@example.com"}}""", null)]
    [DataRow("""{"message":"m","parameters":{"fieldName":7}}""", null)]
    [DataRow("""{"message":"m","parameters":["city"],"errors":["x",7,null]}""", null)]
    [DataRow("""{"message":"m","errors":{"fieldName":"city"}}""", null)]
    public void Names_of_fields_are_told_and_values_never_taken_for_names(string json, string? fields) =>
        Assert.AreEqual(fields, ErrorBody.Parse(Encoding.UTF8.GetBytes(json)).Fields);

    [TestMethod]
    public void Survives_any_bytes() => Gen.Byte.Array[0, 200].Sample(bytes => ErrorBody.Parse(bytes) is not null);

    [TestMethod]
    public void Survives_captures_cut_off_anywhere()
    {
        foreach (var entry in Capture.All.Where(entry => entry.Status >= 400))
        {
            var bytes = Capture.Bytes(entry.File);
            for (var length = 0; length < Math.Min(bytes.Length, 200); length++)
            {
                Assert.IsNotNull(ErrorBody.Parse(bytes.AsMemory(0, length)));
            }
        }
    }

    [TestMethod]
    public void Details_hold_neither_addresses_nor_long_numbers()
    {
        string[] words = ["a@b.example", "4111111111111111", "\"Müller\"", "“x”", "isn't", "%1", "%fieldName", "order", "12", "webapi", "…", "\"%fieldName\""];
        Gen.Int[0, words.Length - 1].Array[0, 40].Sample(chosen =>
        {
            var detail = SafeDetail.Of(string.Join(' ', chosen.Select(index => words[index]))) ?? "";
            return !detail.Contains('@', StringComparison.Ordinal) && !detail.Contains("4111", StringComparison.Ordinal)
                && !detail.Contains("Müller", StringComparison.Ordinal) && detail.Length <= 200;
        });
    }
}
