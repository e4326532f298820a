package counterpoint.cli.argument;

import counterpoint.model.Id;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The id of a node on the command line. */
public final class NodeName implements ITypeConverter<Id> {

    @Override
    public Id convert(String name) {
        try {
            return Id.of(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + name + "' is no id of a node. " + e.getMessage());
        }
    }
}
