using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Agenda.Tests.Scriban;

/// <summary>
/// The tool can be built against the Scriban package instead of our project. It cannot be had here, so a list stands in for it:
/// PackageSurface.txt holds every member that our callers use, as version 7 of the package declares it. A caller that uses another
/// member, or a member of ours that differs from the list, fails here.
/// </summary>
public class PackageSurfaceTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly _language = typeof(Template).Assembly;

    private static readonly string[] _listed = File.ReadAllLines(
        Path.Combine(Repository.Root.FullName, "tests", "Agenda.Tests", "Scriban", "PackageSurface.txt"));

    [Fact]
    public void Our_members_are_declared_as_the_package_declares_them()
    {
        var ours = _language.GetTypes().SelectMany(Members).Select(Declaration).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(_listed);
        Assert.All(_listed, line => Assert.Contains(ours, declared => Matches(declared, line)));
    }

    [Fact]
    public void Our_callers_use_listed_members_only()
    {
        // DutchCulture is our own: the project of the callers compiles it along when it builds against the package.
        string[] used = [.. Used(Assembly.Load("Agenda.Templates")).Where(member => member.DeclaringType != typeof(DutchCulture)).Select(Declaration).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(used);
        Assert.All(used, member => Assert.Contains(_listed, line => Matches(member, line)));
    }

    /// <summary>The same, but that the package's method may have more optional parameters at its end.</summary>
    private static bool Matches(string ours, string listed)
    {
        if (ours == listed) return true;
        string[] mine = ours.Split(['(', ')']);
        string[] theirs = listed.Split(['(', ')']);
        return mine.Length == 3 && theirs.Length == 3 && mine[0] == theirs[0] && mine[2] == theirs[2]
            && theirs[1].StartsWith(mine[1] + ", ", StringComparison.Ordinal)
            && theirs[1][(mine[1].Length + 2)..].Split(", ").All(parameter => parameter.EndsWith(" =", StringComparison.Ordinal));
    }

    private static IEnumerable<MemberInfo> Used(Assembly caller)
    {
        foreach (Type type in caller.GetTypes())
        {
            foreach (Type contract in type.GetInterfaces().Where(contract => contract.Assembly == _language))
            {
                foreach (MemberInfo member in Members(contract)) yield return member;
            }

            foreach (MethodInfo method in type.GetMethods(All).Where(method => method.GetBaseDefinition().DeclaringType?.Assembly == _language))
            {
                yield return method.GetBaseDefinition();
            }
        }

        foreach (MemberInfo member in References(caller.ManifestModule).Where(member => member.DeclaringType?.Assembly == _language)) yield return member;
    }

    /// <summary>What the code of a module calls in other assemblies: its table of member references.</summary>
    private static IEnumerable<MemberInfo> References(Module module)
    {
        for (int token = 0x0A000001; ; token++)
        {
            MemberInfo? member;
            try
            {
                member = module.ResolveMember(token);
            }
            catch (ArgumentException fault) when (fault is not ArgumentOutOfRangeException)
            {
                // A member of a generic type, which needs the types that it is made with.
                continue;
            }
            catch (ArgumentOutOfRangeException)
            {
                yield break;
            }

            if (member is not null) yield return member;
        }
    }

    private static IEnumerable<MemberInfo> Members(Type type) => type.IsVisible ? type.GetMembers(All).Where(IsPublic) : [];

    private static bool IsPublic(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors().Length > 0,
        FieldInfo field => field.IsPublic,
        _ => false,
    };

    private static string Declaration(MemberInfo member)
    {
        string owner = member.DeclaringType!.FullName!;
        switch (member)
        {
            case ConstructorInfo constructor: return $"{owner}.new({Parameters(constructor)})";
            case MethodInfo { IsSpecialName: true } accessor when accessor.Name.Split('_', 2) is ["get" or "set", var name]:
                Type type = accessor.Name[0] == 'g' ? accessor.ReturnType : accessor.GetParameters()[^1].ParameterType;
                return $"{owner}.{name} : {Name(type)}";
            case MethodInfo method: return $"{owner}.{method.Name}({Parameters(method)}) : {Name(method.ReturnType)}";
            case PropertyInfo property: return $"{owner}.{property.Name} : {Name(property.PropertyType)}";
            case FieldInfo field: return $"{owner}.{field.Name} : {Name(field.FieldType)}";
            default: return $"{owner}.{member.Name}";
        }
    }

    private static string Parameters(MethodBase method) => string.Join(
        ", ", method.GetParameters().Select(parameter => (parameter.IsOut ? "out " : "") + Name(parameter.ParameterType) + (parameter.IsOptional ? " =" : "")));

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }
}
