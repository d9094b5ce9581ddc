using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class FormReaderTests
{
    private const string Text = """<control id="mag_name" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" datafieldname="mag_name" />""";

    [TestMethod]
    public void A_form_has_its_id_name_table_and_kind()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell(Text)), kind: "quickCreate");

        var form = folder.Single();

        Assert.AreEqual(new Guid("0f000000-0000-4000-8000-000000000001"), form.Id);
        Assert.AreEqual("mag_thing", form.Table);
        Assert.AreEqual("Thing", form.Name);
        Assert.AreEqual("Form of things.", form.Description);
        Assert.AreEqual(FormKind.QuickCreate, form.Kind);
        Assert.IsTrue(form.IsActive);
    }

    [TestMethod]
    [DataRow("main", FormKind.Main)]
    [DataRow("quick", FormKind.QuickView)]
    [DataRow("quickCreate", FormKind.QuickCreate)]
    [DataRow("card", FormKind.Card)]
    public void The_folder_says_the_kind(string folderName, FormKind kind)
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell(Text)), folderName);

        Assert.AreEqual(kind, folder.Single().Kind);
    }

    [TestMethod]
    public void Tabs_columns_and_sections_are_read_in_their_order()
    {
        using var folder = new FormFolder().With("""
            <tabs>
              <tab id="1" name="one"><labels><label description="One" languagecode="1033" /></labels><columns>
                <column width="67%"><sections><section id="a" name="a" columns="11"><labels /><rows /></section></sections></column>
                <column width="33%"><sections><section id="b" name="b" columns="1" showlabel="false" visible="false"><rows /></section></sections></column>
              </columns></tab>
              <tab id="2" name="two" visible="false"><columns /></tab>
            </tabs>
            """);

        var form = folder.Single();

        Assert.AreEqual("One", form.Tabs[0].Label);
        CollectionAssert.AreEqual(new[] { 67, 33 }, form.Tabs[0].Columns.Select(column => column.WidthPercent).ToArray());
        Assert.AreEqual(2, form.Tabs[0].Columns[0].Sections[0].ColumnCount);
        Assert.IsTrue(form.Tabs[0].Columns[0].Sections[0].IsVisible);
        Assert.IsFalse(form.Tabs[0].Columns[1].Sections[0].IsVisible);
        Assert.IsFalse(form.Tabs[0].Columns[1].Sections[0].ShowsLabel);
        Assert.IsFalse(form.Tabs[1].IsVisible);
    }

    [TestMethod]
    public void A_cell_knows_its_span_label_and_visibility()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell(Text, "colspan=\"2\" rowspan=\"4\" showlabel=\"false\" visible=\"false\"")));

        var cell = folder.Single().Cells.Single();

        Assert.AreEqual("Label", cell.Label);
        Assert.AreEqual(2, cell.ColumnSpan);
        Assert.AreEqual(4, cell.RowSpan);
        Assert.IsFalse(cell.ShowsLabel);
        Assert.IsFalse(cell.IsVisible);
    }

    [TestMethod]
    [DataRow("4273EDBD-AC1D-40D3-9FB2-095C621B552D", FieldKind.Text)]
    [DataRow("ADA2203E-B4CD-49BE-9DDF-234642B43B52", FieldKind.Email)]
    [DataRow("71716b6c-711e-476c-8ab8-5d11542bfb47", FieldKind.Url)]
    [DataRow("E0DECE4B-6FC8-4A8F-A065-082708572369", FieldKind.Memo)]
    [DataRow("C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F", FieldKind.Whole)]
    [DataRow("C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E", FieldKind.Number)]
    [DataRow("533B9E00-756B-4312-95A0-DC888637AC78", FieldKind.Money)]
    [DataRow("5B773807-9FB2-42DB-97C3-7A91EFF8ADFF", FieldKind.DateTime)]
    [DataRow("3EF39988-22BB-4F0B-BBBE-64B5A3748AEE", FieldKind.Choice)]
    [DataRow("5D68B988-0661-4DB2-BC3E-17598AD3BE6C", FieldKind.Status)]
    [DataRow("67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED", FieldKind.YesNo)]
    [DataRow("270BD3DB-D9AF-4782-9025-509E298DEC0A", FieldKind.Lookup)]
    [DataRow("F3015350-44A2-4AA0-97B5-00166532B5E9", FieldKind.Regarding)]
    public void The_class_id_says_the_editor(string classId, FieldKind kind)
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell($$"""<control id="x" classid="{{{classId}}}" datafieldname="mag_x" disabled="true" />""")));

        Assert.AreEqual(new FieldControl("x", "mag_x", kind, IsDisabled: true), folder.Single().Cells.Single().Control);
    }

    [TestMethod]
    public void A_sub_grid_names_view_relationship_and_page_size()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell("""
            <control id="grid" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}" indicationOfSubgrid="true"><parameters>
              <ViewId>{C301AA92-4212-538F-B59E-BEDBA4261DEF}</ViewId><RelationshipName>mag_contact_mag_order</RelationshipName>
              <TargetEntityType>mag_order</TargetEntityType><RecordsPerPage>8</RecordsPerPage><EnableViewPicker>true</EnableViewPicker><EnableQuickFind>false</EnableQuickFind>
            </parameters></control>
            """)));

        var grid = (SubGridControl)folder.Single().Cells.Single().Control!;

        Assert.AreEqual(new SubGridControl("grid", "mag_order", new Guid("c301aa92-4212-538f-b59e-bedba4261def"), "mag_contact_mag_order", 8) { ShowsViewPicker = true }, grid);
    }

    [TestMethod]
    public void A_sub_grid_that_says_little_shows_four_rows_of_the_default_view()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell("""
            <control id="grid" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}"><parameters><TargetEntityType>task</TargetEntityType><ViewId /></parameters></control>
            """)));

        Assert.AreEqual(new SubGridControl("grid", "task", Guid.Empty, Relationship: null, 4), folder.Single().Cells.Single().Control);
    }

    [TestMethod]
    public void A_quick_view_has_a_form_for_each_table()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell("""
            <control id="view" classid="{5C5600E0-1D6E-4205-A272-BE80DA87FD42}" datafieldname="customerid"><parameters>
              <QuickForms>&lt;QuickFormIds&gt;&lt;QuickFormId entityname="contact"&gt;0f000000-0000-4000-8000-000000000002&lt;/QuickFormId&gt;&lt;QuickFormId entityname="account"&gt;{0f000000-0000-4000-8000-000000000003}&lt;/QuickFormId&gt;&lt;/QuickFormIds&gt;</QuickForms>
              <ControlMode>Read</ControlMode>
            </parameters></control>
            """)));

        var view = (QuickViewControl)folder.Single().Cells.Single().Control!;

        Assert.AreEqual("customerid", view.Column);
        Assert.AreEqual(new Guid("0f000000-0000-4000-8000-000000000002"), view.FormsByTable["contact"]);
        Assert.AreEqual(new Guid("0f000000-0000-4000-8000-000000000003"), view.FormsByTable["account"]);
    }

    [TestMethod]
    public void The_timeline_is_known()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell("""<control id="notescontrol" classid="{06375649-C143-495E-A496-C962E5B4488E}"><parameters /></control>""")));

        Assert.AreEqual(new TimelineControl("notescontrol"), folder.Single().Cells.Single().Control);
    }

    [TestMethod]
    public void What_is_not_shown_is_noted()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(
            FormFolder.Cell("""<control id="WebResource_map" classid="{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}" />"""),
            FormFolder.Cell("""<control id="odd" classid="{00000000-88B1-47F4-AD53-C11EFC01A01D}" />""")));

        CollectionAssert.AreEqual(new[] { "The web resource 'Label' is not shown.", "The control 'Label' is not shown." }, folder.Single().Notes.ToArray());
    }

    [TestMethod]
    public void The_header_has_its_own_cells()
    {
        using var folder = new FormFolder().With(
            FormFolder.Tab(FormFolder.Cell(Text)) + """<header id="h" columns="11"><rows><row><cell id="h1"><control id="header_statuscode" classid="{5D68B988-0661-4DB2-BC3E-17598AD3BE6C}" datafieldname="statuscode" /></cell></row></rows></header>""");

        var form = folder.Single();

        Assert.AreEqual("statuscode", ((FieldControl)form.Header.Single().Control!).Column);
        CollectionAssert.AreEqual(new[] { "statuscode", "mag_name" }, form.Controls<FieldControl>().Select(field => field.Column).ToArray());
    }

    [TestMethod]
    public void Roles_and_order_say_who_gets_the_form_first()
    {
        using var folder = new FormFolder().With(
            FormFolder.Tab(FormFolder.Cell(Text)) + """<DisplayConditions Order="3" FallbackForm="false"><Role Id="{0f000000-0000-4000-8000-000000000009}" /></DisplayConditions>""");

        var form = folder.Single();

        Assert.AreEqual(3, form.Order);
        Assert.IsFalse(form.IsFallback);
        Assert.AreEqual(new Guid("0f000000-0000-4000-8000-000000000009"), form.Roles.Single());
    }

    [TestMethod]
    [DataRow("<forms>", "mag_thing/broken.xml cannot be read")]
    [DataRow("<forms />", "There is no systemform in it.")]
    [DataRow("<forms><systemform><formid>{0f000000-0000-4000-8000-000000000001}</formid></systemform></forms>", "The systemform has no form.")]
    [DataRow("<forms><systemform><formid>{0f000000-0000-4000-8000-000000000001}</formid><form><tabs /></form></systemform></forms>", "The form has no tab.")]
    [DataRow("<forms><systemform><formid>x</formid><form><tabs><tab id='t' /></tabs></form></systemform></forms>", "formid is 'x', not an id.")]
    public void A_broken_file_is_an_error_that_names_it(string text, string error)
    {
        using var folder = new FormFolder().WithFile(text, name: "broken.xml");

        var exception = Assert.ThrowsExactly<InvalidDataException>(() => folder.Single());

        StringAssert.Contains(exception.Message, "mag_thing/broken.xml");
        StringAssert.Contains(exception.Message, error);
    }

    [TestMethod]
    [DataRow("""<control id="x" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" />""", "no attribute datafieldname")]
    [DataRow("""<control id="x" classid="text" datafieldname="y" />""", "The class id of the control x is 'text', not an id.")]
    [DataRow("""<control classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" datafieldname="y" />""", "no attribute id")]
    [DataRow("""<control id="x" classid="{4273EDBD-AC1D-40D3-9FB2-095C621B552D}" datafieldname="y" disabled="maybe" />""", "'maybe', not true or false")]
    [DataRow("""<control id="x" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}" />""", "no TargetEntityType")]
    [DataRow("""<control id="x" classid="{E7A81278-8635-4D9E-8D4D-59480B391C5B}"><parameters><TargetEntityType>task</TargetEntityType><RecordsPerPage>many</RecordsPerPage></parameters></control>""", "'many', not a whole number")]
    [DataRow("""<control id="x" classid="{5C5600E0-1D6E-4205-A272-BE80DA87FD42}" datafieldname="y"><parameters /></control>""", "no QuickForms")]
    [DataRow("""<control id="x" classid="{5C5600E0-1D6E-4205-A272-BE80DA87FD42}" datafieldname="y"><parameters><QuickForms>&lt;QuickFormIds</QuickForms></parameters></control>""", "cannot be read")]
    [DataRow("""<control id="x" classid="{5C5600E0-1D6E-4205-A272-BE80DA87FD42}" datafieldname="y"><parameters><QuickForms>&lt;QuickFormIds/&gt;</QuickForms></parameters></control>""", "names no form")]
    public void A_broken_control_is_an_error_that_says_what_is_wrong(string control, string error)
    {
        using var folder = new FormFolder().With(FormFolder.Tab(FormFolder.Cell(control)));

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => folder.Single()).Message, error);
    }

    [TestMethod]
    [DataRow("0%")]
    [DataRow("120%")]
    [DataRow("half")]
    public void A_column_has_a_width_between_1_and_100_percent(string width)
    {
        using var folder = new FormFolder().With($"""<tabs><tab id="t" name="t"><columns><column width="{width}" /></columns></tab></tabs>""");

        Assert.ThrowsExactly<InvalidDataException>(() => folder.Single());
    }

    [TestMethod]
    public void A_folder_of_an_unknown_kind_is_an_error()
    {
        using var folder = new FormFolder().With(FormFolder.Tab(), kind: "mobile");

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => FormReader.ReadSolution(folder.Path)).Message, "mobile");
    }

    [TestMethod]
    public void A_solution_without_forms_has_none()
    {
        using var folder = new FormFolder();

        Assert.IsEmpty(FormReader.ReadSolution(folder.Path));
    }
}
