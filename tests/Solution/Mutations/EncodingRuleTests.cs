using PowerPlatformMagento.Packer.Rules.Packages;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Files in another encoding are reported.</summary>
[TestClass]
public sealed class EncodingRuleTests
{
    private static readonly EncodingRule Rule = new EncodingRule();

    [TestMethod]
    public void Reports_JSON_with_a_byte_order_mark()
    {
        using var copy = new SolutionCopy();

        copy.Write("Workflows/Flow.json", [0xEF, 0xBB, 0xBF, .. "{}\n"u8]);

        copy.MustBreak(Rule, "Workflows/Flow.json: first bytes: starts with a byte order mark");
    }

    [TestMethod]
    public void Reports_XML_without_a_byte_order_mark()
    {
        using var copy = new SolutionCopy();

        copy.Write("OptionSets/mag_edition.xml", [.. "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<optionset />\n"u8]);

        copy.MustBreak(Rule, "mag_edition.xml: first bytes: has no byte order mark");
    }

    [TestMethod]
    public void Reports_XML_without_a_declaration()
    {
        using var copy = new SolutionCopy();

        copy.Write("OptionSets/mag_edition.xml", [0xEF, 0xBB, 0xBF, .. "<optionset />\n"u8]);

        copy.MustBreak(Rule, "mag_edition.xml: first line: has no XML declaration");
    }

    [TestMethod]
    public void Reports_a_byte_order_mark_in_a_file_that_is_copied_as_it_is()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", _ => { });

        copy.MustBreak(Rule, "customapi.xml: first bytes: starts with a byte order mark");
    }

    [TestMethod]
    public void Reports_line_ends_of_another_system()
    {
        using var copy = new SolutionCopy();

        copy.Replace("OptionSets/mag_edition.xml", "\n", "\r\n");

        copy.MustBreak(Rule, "mag_edition.xml: line ends: has line ends other than LF");
    }

    [TestMethod]
    public void Reports_a_last_line_without_end()
    {
        using var copy = new SolutionCopy();

        copy.Replace("OptionSets/mag_edition.xml", "</optionset>\n", "</optionset>");

        copy.MustBreak(Rule, "mag_edition.xml: line ends: has line ends other than LF");
    }
}
