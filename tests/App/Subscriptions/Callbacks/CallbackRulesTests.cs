using PowerPlatformMagento.App.Subscriptions.Callbacks;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Callbacks;

[TestClass]
public sealed class CallbackRulesTests
{
    private const string Flow = "https://prod-12.westeurope.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=a%2Bb~c";

    [TestMethod]
    [DataRow(Flow)]
    [DataRow("https://prod-12.westeurope.logic.azure.com/workflows/0a1b?sig=x")]
    [DataRow("https://PROD-12.WestEurope.Logic.Azure.com/workflows/0a1b?sig=x")]
    [DataRow("https://default0a1b.0c.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?sig=%2F")]
    [DataRow("https://europe-001.azure-apihub.net/apim/x")]
    [DataRow("https://abc.api.powerplatform.com/x")]
    public void Takes_addresses_of_the_platform(string address) => Assert.IsNull(Check(address));

    [TestMethod]
    [DataRow("", "MAG-SUB-001")]
    [DataRow("/workflows", "MAG-SUB-001")]
    [DataRow("http://prod-12.westeurope.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("ftp://prod-12.westeurope.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("file:///etc/passwd", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com:444/x", "MAG-SUB-001")]
    [DataRow("https://user:pass@prod-12.westeurope.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("https://@prod-12.westeurope.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("https://10.0.0.1\\@prod-12.westeurope.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com?sig=x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com/x#sig", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com/x\r\nHost: other", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com/ x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com/\u00fc", "MAG-SUB-001")]
    [DataRow("https://logic.azure.com/x", "MAG-SUB-002")]
    [DataRow("https://logic.azure.com.evil.example/x", "MAG-SUB-002")]
    [DataRow("https://evil-logic.azure.com/x", "MAG-SUB-002")]
    [DataRow("https://evil.example/x?host=prod-12.westeurope.logic.azure.com", "MAG-SUB-002")]
    [DataRow("https://evil.example/prod-12.westeurope.logic.azure.com", "MAG-SUB-002")]
    [DataRow("https://prod-12.westeurope.logic.azure.com./x", "MAG-SUB-002")]
    [DataRow("https://127.0.0.1/x", "MAG-SUB-002")]
    [DataRow("https://[::1]/x", "MAG-SUB-002")]
    [DataRow("https://2130706433/x", "MAG-SUB-002")]
    [DataRow("https://localhost/x", "MAG-SUB-002")]
    [DataRow("https://0.0.0.0/x", "MAG-SUB-002")]
    [DataRow("https://0/x", "MAG-SUB-002")]
    [DataRow("https://0x7f.1/x", "MAG-SUB-002")]
    [DataRow("https://0251.0376.0251.0376/x", "MAG-SUB-002")]
    [DataRow("https://169.254.169.254/latest/meta-data", "MAG-SUB-002")]
    [DataRow("https://[::ffff:169.254.169.254]/x", "MAG-SUB-002")]
    [DataRow("https://[::ffff:a9fe:a9fe]/x", "MAG-SUB-002")]
    [DataRow("https://[fe80::1%25eth0]/x", "MAG-SUB-002")]
    [DataRow("HTTPS://LOGIC.AZURE.COM.EVIL.EXAMPLE/x", "MAG-SUB-002")]
    [DataRow("HTTP://prod-12.westeurope.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("https://evil.example%2f.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("https://evil.example%00.logic.azure.com/x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com:443@evil.example/x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com%40evil.example/x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com:99999/x", "MAG-SUB-001")]
    [DataRow("https://prod-12.westeurope.logic.azure.com:22/x", "MAG-SUB-001")]
    [DataRow("https://.logic.azure.com/x", "MAG-SUB-001")]
    public void Refuses_everything_else(string address, string code) => Assert.AreEqual(code, Check(address));

    [TestMethod]
    public void Length_ends_where_the_platform_ends_it()
    {
        var longest = "https://a.logic.azure.com/x?sig=" + new string('a', CallbackRules.LongestAddress - 32);

        Assert.AreEqual(CallbackRules.LongestAddress, longest.Length);
        Assert.IsNull(Check(longest));
        Assert.AreEqual("MAG-SUB-001", Check(longest + "a"));
    }

    [TestMethod]
    public void The_address_stays_as_it_was_signed()
    {
        new CallbackRules([], allowLoopback: false).Check(Flow, out var address);

        Assert.AreEqual(Flow, address!.Text);
        Assert.AreEqual("/workflows/0a1b/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=a%2Bb~c", address.Uri.PathAndQuery);
        Assert.DoesNotContain("sig", address.ToString());
    }

    [TestMethod]
    [DataRow("flows.example.com", "https://flows.example.com/x", null)]
    [DataRow("flows.example.com", "https://other.example.com/x", "MAG-SUB-002")]
    [DataRow("flows.example.com", "https://a.flows.example.com/x", "MAG-SUB-002")]
    [DataRow("flows.example.com", "https://flows.example.com:8443/x", "MAG-SUB-001")]
    [DataRow("flows.example.com:8443", "https://flows.example.com:8443/x", null)]
    [DataRow("flows.example.com:8443", "https://flows.example.com/x", "MAG-SUB-002")]
    [DataRow("*.example.com", "https://a.b.example.com/x", null)]
    [DataRow("*.example.com", "https://example.com/x", "MAG-SUB-002")]
    [DataRow("*.Example.com", "http://a.example.com/x", "MAG-SUB-001")]
    public void Settings_add_hosts(string allowed, string address, string? code) =>
        Assert.AreEqual(code, new CallbackRules([allowed], allowLoopback: false).Check(address, out _)?.Code);

    [TestMethod]
    [DataRow("http://127.0.0.1:5000/x", null)]
    [DataRow("http://localhost:5000/x", null)]
    [DataRow("https://[::1]:5000/x", null)]
    [DataRow("http://10.0.0.1/x", "MAG-SUB-001")]
    [DataRow("ftp://127.0.0.1/x", "MAG-SUB-001")]
    [DataRow("http://localhost.evil.example/x", "MAG-SUB-001")]
    public void The_sandbox_may_call_its_own_machine_and_no_other(string address, string? code) =>
        Assert.AreEqual(code, new CallbackRules([], allowLoopback: true).Check(address, out _)?.Code);

    [TestMethod]
    [DataRow("flows.example.com", true)]
    [DataRow("flows.example.com:8443", true)]
    [DataRow("*.example.com", true)]
    [DataRow("localhost", true)]
    [DataRow("*.com", false)]
    [DataRow("*", false)]
    [DataRow("*.*.com", false)]
    [DataRow("https://flows.example.com", false)]
    [DataRow("flows.example.com:0", false)]
    [DataRow("flows.example.com:x", false)]
    [DataRow("10.0.0.1", false)]
    [DataRow("", false)]
    public void An_entry_of_the_list_is_a_host(string entry, bool isValid) => Assert.AreEqual(isValid, AllowedHost.IsValid(entry));

    private static string? Check(string address) => new CallbackRules([], allowLoopback: false).Check(address, out _)?.Code;
}
