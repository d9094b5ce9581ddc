using System.Text;
using System.Text.Json;
using PowerPlatformMagento.App.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class WholeSignsTests
{
    [TestMethod]
    [DataRow("""{"a":"\ud83d\ude00","\u00e4":["ä","\n",null,1.5,true]}""")]
    [DataRow("\"\\u0000\"")]
    [DataRow("{}")]
    public void Whole_signs_pass(string json) => WholeSigns.Require(Encoding.UTF8.GetBytes(json));

    [TestMethod]
    [DataRow("""{"a":"\ud83d"}""")]
    [DataRow("""{"a":"\ude00\ud83d"}""")]
    [DataRow("""{"\ud83d":1}""")]
    [DataRow("""{"a":[{"b":"x\ud83dy"}]}""")]
    [DataRow("""{"a":""")]
    public void Half_a_sign_and_broken_JSON_do_not(string json) => Assert.Throws<JsonException>(() => WholeSigns.Require(Encoding.UTF8.GetBytes(json)));

    [TestMethod]
    public void Bytes_that_are_no_UTF8_do_not() => Assert.Throws<JsonException>(() => WholeSigns.Require([(byte)'"', 0xC3, (byte)'"']));
}
