using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Backend.Kernel.Http.OpenApi;

/// <summary>Tells an OpenAPI generator the type of a parameter, body or answer; MVC's other questions do not arise.</summary>
internal sealed class RequestModelMetadata(Type type, bool isRequired) : ModelMetadata(ModelMetadataIdentity.ForType(type))
{
    public override IReadOnlyDictionary<object, object> AdditionalValues { get; } = new Dictionary<object, object>();

    public override ModelPropertyCollection Properties { get; } = new([]);

    public override ModelBindingMessageProvider ModelBindingMessageProvider { get; } = new DefaultModelBindingMessageProvider();

    public override IEnumerable<KeyValuePair<EnumGroupAndName, string>>? EnumGroupedDisplayNamesAndValues => null;

    public override IReadOnlyDictionary<string, string>? EnumNamesAndValues => null;

    public override IReadOnlyList<object> ValidatorMetadata { get; } = [];

    public override ModelMetadata? ElementMetadata => null;

    public override Func<object, object?>? PropertyGetter => null;

    public override Action<object, object?>? PropertySetter => null;

    public override bool IsRequired { get; } = isRequired;

    public override bool IsBindingRequired => IsRequired;

    public override string? BinderModelName => null;

    public override Type? BinderType => null;

    public override BindingSource? BindingSource => null;

    public override bool ConvertEmptyStringToNull => false;

    public override string? DataTypeName => null;

    public override string? Description => null;

    public override string? DisplayFormatString => null;

    public override string? DisplayName => null;

    public override string? EditFormatString => null;

    public override bool HasNonDefaultEditFormat => false;

    public override bool HideSurroundingHtml => false;

    public override bool HtmlEncode => true;

    public override bool IsBindingAllowed => true;

    public override bool IsEnum => UnderlyingOrModelType.IsEnum;

    public override bool IsFlagsEnum => false;

    public override bool IsReadOnly => false;

    public override string? NullDisplayText => null;

    public override int Order => 0;

    public override string? Placeholder => null;

    public override IPropertyFilterProvider? PropertyFilterProvider => null;

    public override bool ShowForDisplay => true;

    public override bool ShowForEdit => true;

    public override string? SimpleDisplayProperty => null;

    public override string? TemplateHint => null;

    public override bool ValidateChildren => false;
}
